import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticleFrame } from '../page/article-frame.ts';
import { visit } from '../page/visit.ts';
import { connectGate } from '../platform/gate-connection.ts';

// Unlisted rather than a content script: where it runs is registered by the background, and the
// wrapper of a content script would cost more bytes than what it wraps.
export default defineUnlistedScript(() => {
  if (window.top === window || isArticleFrame(window)) visit(window, connectGate());
});
