import type { VNode } from 'preact';
import { words } from '../strings.ts';
import { Section } from './section.tsx';

export function PrivacySection(): VNode {
  return (
    <Section title={words.options.privacy}>
      <ul class="points">
        {words.options.privacyPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Section>
  );
}
