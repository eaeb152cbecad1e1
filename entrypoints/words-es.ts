import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { es } from '../locales/es.ts';
import { leaveWords } from '../platform/words-slot.ts';

export default defineUnlistedScript(() => leaveWords(es));
