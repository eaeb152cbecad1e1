import { defineContentScript } from 'wxt/utils/define-content-script';
import { visit } from '../page/visit.ts';
import { connectPage } from '../platform/page-connection.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: ['*://*/*'],
  main() {
    const { background, loadCard, steer } = connectPage();
    steer(visit(document, background, loadCard));
  },
});
