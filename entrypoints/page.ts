import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { visit } from '../page/visit.ts';
import { connectPage } from '../platform/page-connection.ts';

// Unlisted rather than a content script: where it runs is registered by the background, and the
// wrapper of a content script would cost more bytes than what it wraps.
export default defineUnlistedScript(() => {
  const { background, loadCard, steer } = connectPage();
  steer(visit(document, background, loadCard));
});
