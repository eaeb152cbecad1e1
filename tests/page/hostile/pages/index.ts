import type { HostilePage } from '../hostile-page.ts';
import { CHANGING_PAGES } from './changing.ts';
import { FRAME_PAGES } from './frames.ts';
import { HUNTERS } from './hunters.ts';
import { LAYOUT_PAGES, ZOOMED_PAGE } from './layout.ts';
import { SCRIPT_PAGES } from './scripts.ts';
import { SHADOW_PAGES } from './shadow.ts';
import { TEXT_PAGES } from './text.ts';
import { WAITING_PAGES } from './waiting.ts';

/** The gallery. */
export const PAGES: HostilePage[] = [
  ...TEXT_PAGES,
  ...SHADOW_PAGES,
  ...CHANGING_PAGES,
  ...WAITING_PAGES,
  ...SCRIPT_PAGES,
  ...HUNTERS,
  ...LAYOUT_PAGES,
  ...FRAME_PAGES,
  ZOOMED_PAGE,
];
