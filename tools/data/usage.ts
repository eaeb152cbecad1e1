/** What `npm run data -- --help` prints. */
export const USAGE = `usage: npm run data -- check [PACK]... [--json]   say what is wrong with packs
       npm run data -- format [PACK]...          write their files in the canonical form
       npm run data -- schema [NAME]...          write the JSON Schemas, or print those named
       npm run data -- report [PACK]... [--json | --html FILE] [--as-of DAY]
                                                 say what packs cover and how evenly
       npm run data -- diff A B [--json]         tell what changed between two versions of a pack
       npm run data -- export [PACK] --format pack|jsonld|popolo|csv [--out FILE]
                                                 write a pack in a form for other programs
       npm run data -- import FILE --into FOLDER
                                                 take in a one-file pack, or ClaimReviews (JSON-LD)
PACK is a pack's folder or a one-file pack; without one, every pack in data/packs.`;
