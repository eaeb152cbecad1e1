import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../components/card/card.css?inline';
import { renderCard } from '../components/card/render-card.tsx';
import { speak } from '../components/strings.ts';
import { createCardHost, type RenderCard } from '../page/card-host.ts';
import { leaveInSlot } from '../platform/slots.ts';
import { wordsLeft } from '../platform/words-slot.ts';

export default defineUnlistedScript(() => {
  leaveInSlot('card', () => createCardHost(document, renderInReadersWords, cardCss));
});

/** The reader may have chosen another language since the last card. */
const renderInReadersWords: RenderCard = (container, view, actions) => {
  speak(wordsLeft());
  return renderCard(container, view, actions);
};
