import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tr } from '../locales/tr.ts';
import { leaveWords } from '../platform/words-slot.ts';

export default defineUnlistedScript(() => leaveWords(tr));
