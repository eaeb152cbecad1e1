import type { Pack } from '../../contract/pack.ts';
import { type RuleFinding, reportOn } from './finding.ts';

/** A file of the folder `locales` holds the language that it is named after. */
export function overlayFiles(pack: Pack, fileOf: (index: number) => string): RuleFinding[] {
  return pack.locales.flatMap((overlay, index) => {
    const named = /[\\/]locales[\\/]([^\\/]+)\.json$/.exec(fileOf(index))?.[1];
    if (named === undefined || named === overlay.id) return [];
    return reportOn('locales', index, overlay).error(
      'id',
      `is ${overlay.id}, but the file is that of ${named}`,
      `Move it to locales/${overlay.id}.json.`,
    );
  });
}
