import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticleFrame } from '../page/article-frame.ts';
import { askToReadFrame } from '../platform/frame-connection.ts';

export default defineUnlistedScript(() => {
  if (isArticleFrame(window)) askToReadFrame();
});
