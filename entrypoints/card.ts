import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../components/card/card.css?inline';
import { renderCard } from '../components/card/render-card.tsx';
import { createCardHost } from '../page/card-host.ts';
import { leaveInSlot } from '../platform/card-slot.ts';

export default defineUnlistedScript(() => {
  leaveInSlot(() => createCardHost(document, renderCard, cardCss));
});
