import type { VNode } from 'preact';
import type { WelcomePort } from '../../contract/ports/welcome.ts';
import { words } from '../strings.ts';
import { Choices } from './choices.tsx';
import { Example } from './example.tsx';

/** The first page: what Counterpoint is, where it shall be on, how it looks, what it does not do. */
export function Welcome({ port }: { port: WelcomePort }): VNode {
  const { welcome } = words;
  return (
    <div class="surface welcome" lang={words.lang} dir={words.dir}>
      <header class="welcome-head">
        <p class="label">{words.name}</p>
        <h1 class="welcome-heading">{welcome.heading}</h1>
        <p class="intro">{welcome.lead}</p>
      </header>
      <main>
        <section class="welcome-section" aria-labelledby="choose">
          <h2 class="welcome-title" id="choose">
            {welcome.choose}
          </h2>
          <Choices port={port} />
        </section>
        <section class="welcome-section" aria-labelledby="example">
          <h2 class="welcome-title" id="example">
            {welcome.example}
          </h2>
          <Example />
        </section>
        <section class="welcome-section" aria-labelledby="not">
          <h2 class="welcome-title" id="not">
            {welcome.not}
          </h2>
          <ul class="points">
            {welcome.notPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      </main>
      <footer class="welcome-foot">
        <button type="button" class="text-button" onClick={() => void port.openOptions()}>
          {welcome.options}
        </button>
      </footer>
    </div>
  );
}
