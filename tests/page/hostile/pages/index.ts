import type { HostilePage } from '../hostile-page.ts';
import { CHANGING_PAGES } from './changing.ts';
import { COVERED_PAGES } from './covered.ts';
import { FRAME_PAGES } from './frames.ts';
import { HUNTERS } from './hunters.ts';
import { LATE_PAGES } from './late.ts';
import { LAYOUT_PAGES, ZOOMED_PAGE } from './layout.ts';
import { SCRIPT_PAGES } from './scripts.ts';
import { SEVERAL_PAGES } from './several.ts';
import { SHADOW_PAGES } from './shadow.ts';
import { TEXT_PAGES } from './text.ts';
import { WAITING_PAGES } from './waiting.ts';

/** The gallery. */
export const PAGES: HostilePage[] = [
  ...TEXT_PAGES,
  ...SHADOW_PAGES,
  ...CHANGING_PAGES,
  ...WAITING_PAGES,
  ...LATE_PAGES,
  ...COVERED_PAGES,
  ...SEVERAL_PAGES,
  ...SCRIPT_PAGES,
  ...HUNTERS,
  ...LAYOUT_PAGES,
  ...FRAME_PAGES,
  ZOOMED_PAGE,
];
