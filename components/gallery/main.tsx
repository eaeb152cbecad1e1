import { render } from 'preact';
import { nameDocument } from '../name-document.ts';
import { speak } from '../strings.ts';
import { catalogues } from './catalogues.ts';
import { setFont } from './fonts.ts';
import type { GalleryState } from './state.ts';
import { states } from './states.ts';

/**
 * Every component in every state, without a browser extension. `?state=<id>` shows one of them,
 * each in an open shadow root with nothing but the styles it has in the product; `?lang=<code>` says
 * it in another language, `?font=<name>` in a typeface of its own.
 */

const gallery = document.getElementById('gallery');
const asked = new URLSearchParams(location.search);
speak(catalogues[asked.get('lang') ?? 'en']);
const wanted = asked.get('state');
const state = states.find(({ id }) => id === wanted);
if (gallery) {
  if (state) show(state, gallery);
  else render(<Contents />, gallery);
}

function Contents() {
  return (
    <>
      <h1>Gallery</h1>
      <ul>
        {states.map(({ id, title }) => (
          <li key={id}>
            <a href={`?state=${id}`} data-state={id}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function show({ title, css, surface, draw }: GalleryState, container: HTMLElement): void {
  nameDocument(document, title);
  document.body.className = surface === 'page' ? 'page' : '';
  const host = document.createElement('div');
  host.className = surface;
  setFont(host, asked.get('font'));
  host.toggleAttribute('data-sheet', surface === 'sheet');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  container.append(host);
  render(draw(), shadow);
}
