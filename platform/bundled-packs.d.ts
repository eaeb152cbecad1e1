/** The bundled packs, checked and compiled while building. */
declare module 'virtual:bundled-packs' {
  import type { CompiledPack } from '../contract/compiled-pack.ts';

  const packs: (CompiledPack & {
    /** Of the content, as `packHash` gives it. */
    hash: string;
    /** The languages in which the extension has an overlay of it. */
    overlays: string[];
  })[];
  export default packs;
}
