import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { de } from '../locales/de.ts';
import { leaveWords } from '../platform/words-slot.ts';

export default defineUnlistedScript(() => leaveWords(de));
