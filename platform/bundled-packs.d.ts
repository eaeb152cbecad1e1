/** The bundled packs, checked and compiled while building. */
declare module 'virtual:bundled-packs' {
  import type { CompiledPack } from '../engine/compile/compile-pack.ts';

  const packs: CompiledPack[];
  export default packs;
}
