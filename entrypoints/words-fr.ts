import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fr } from '../locales/fr.ts';
import { leaveWords } from '../platform/words-slot.ts';

export default defineUnlistedScript(() => leaveWords(fr));
