import { judge } from './gate.ts';

/**
 * Whether a window is a frame that holds an article of the site around it. Frames of other sites
 * (advertisements, players) are told by one look at an address that they may not see, and no frame but
 * an article's is looked at further than the gate needs.
 */
export function isArticleFrame(window: Window): boolean {
  if (window.top === window) return false;
  try {
    return window.top?.location.origin === window.location.origin && judge(window.document).news;
  } catch {
    return false;
  }
}
