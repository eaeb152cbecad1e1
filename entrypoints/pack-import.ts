import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveImport } from '../platform/packs/import-worker.ts';

export default defineUnlistedScript(serveImport);
