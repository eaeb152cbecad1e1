import { savedPages } from '../../corpus/page-list.ts';

/** How many pages of a kind are measured where nobody says otherwise. */
const SAMPLE = 24;

/** A saved page, and what it stands for. */
export interface SampledPage {
  file: string;
  url: string;
  charset?: string | undefined;
  kind: SampleKind;
}

/** Ordinary news pages, unusually long or deep ones of any sort, and pages that are no articles. */
export type SampleKind = 'ordinary' | 'large' | 'not news';

/**
 * The pages of a folder that are measured: of ordinary ones and of those that are no articles every
 * so many, of the large ones all.
 * @param every how many pages of a kind to go on; where absent, as many as leave about `SAMPLE`
 * @throws where the folder has no index
 */
export function samplePages(folder: string, every: number | undefined): SampledPage[] {
  const pages = savedPages(folder);
  const sampled = (kind: SampleKind, label: string): SampledPage[] => {
    const all = pages.filter(({ kinds }) => kinds.includes(label));
    const step = kind === 'large' ? 1 : (every ?? Math.max(1, Math.round(all.length / SAMPLE)));
    return all
      .filter((_, at) => at % step === 0)
      .map(({ file, url, charset }) => ({ file, url, charset, kind }));
  };
  return [
    ...sampled('ordinary', 'news'),
    ...sampled('large', 'large'),
    ...sampled('not news', 'not-news'),
  ];
}
