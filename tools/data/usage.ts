/** What `npm run data -- --help` prints. */
export const USAGE = `usage: npm run data -- check [PACK]... [--json]   say what is wrong with packs
       npm run data -- format [PACK]...          write their files in the canonical form
       npm run data -- schema [NAME]...          write the JSON Schemas, or print those named
       npm run data -- new statement|actor|relation --pack FOLDER [FLAG]...
                                                 add an entry; on a terminal it asks what is missing
       npm run data -- report [PACK]... [--json | --html FILE] [--as-of DAY]
                                                 say what packs cover and how evenly
       npm run data -- diff A B [--json]         tell what changed between two versions of a pack
       npm run data -- export PACK --format pack|jsonld|popolo|csv [--out FILE]
                                                 write a pack in a form for other programs
       npm run data -- import FILE --into FOLDER
                                                 take in a one-file pack, or ClaimReviews (JSON-LD)
       npm run data -- translate --lang CODE [--pack PACK] [--review] [--out FILE]
                                                 write what is to be translated or reviewed as a table
       npm run data -- translate --lang CODE --take FILE | --prune
                                                 take a filled table back; drop what is left over
       npm run data -- similar --pack PACK [--top K] --jsonl < PASSAGES
                                                 rank the statements that a passage may report
       npm run data -- flag --pack PACK --jsonl < TRANSCRIPTS
                                                 name the statement each line most likely reports
PACK is a pack's folder, a one-file pack or the id of a bundled pack; without one, every bundled pack.
A line of PASSAGES or TRANSCRIPTS that is no use is said, and the others are still read.
PASSAGES are {"qid","text","speaker"?,"date"?,"context"?: [sentence]}, one a line;
TRANSCRIPTS are {"key","lines": [[number, speaker, text]],"date"?}.

Flags of a new statement:
  --actor ID --date DAY, and --quote TEXT --lang CODE or --paraphrase TEXT --reported-by NAME or both
  --original yes|no (as spoken, or a translation) --translation-by NAME
  --original-quote TEXT --original-lang CODE --original-publisher NAME
  --source-url URL --publisher NAME --published DAY --title TEXT
  --tier official|agency|outlet|copy --copy-of NAME
  --stance PROPOSITION=affirms|denies|conditional|unclear, --supports WORDS (both several times)
  --restates ID (several times), --topic ID --event ID
  --venue TEXT --precision day|month|year|approximate --confidence high|medium|low --note TEXT
of a new actor:
  --name NAME --kind person|office|organisation|group --surname NAME, --alias TEXT (several times)
  --role TITLE --organisation NAME --country NAME --from DATE --to DATE
  --speaks-for ID (several times), --camp NAME --wikidata Q42
of a new relation:
  --a ID --b ID --kind KIND --proposition ID --proposition-b ID --explanation TEXT
  --status open|resolved --resolved-by ID
All take --id; without it one is made.`;
