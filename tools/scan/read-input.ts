import { parseHTML } from 'linkedom';
import type { PageFacts, TextBlock } from '../../contract/annotations.ts';
import type { GateVerdict } from '../../contract/page.ts';
import { toBlocks } from '../../engine/read/1-document/article/to-blocks.ts';
import { collect } from '../../page/collect.ts';
import { readFacts } from '../../page/facts.ts';
import { judge } from '../../page/gate.ts';
import { readLinkedData } from '../../page/linked-data.ts';
import { readMetas } from '../../page/metas.ts';
import { UnusableInput } from '../unusable-input.ts';
import type { Given } from './given.ts';
import { readPlainText } from './plain-text.ts';

/** A page or a text, ready for the engine. */
export interface ScanInput {
  page: PageFacts;
  verdict: GateVerdict;
  blocks: TextBlock[];
  /** Where each block begins in `text`, as UTF-16 offsets. */
  starts: number[];
  /** The collected text that the report's offsets point into. */
  text: string;
}

const BLOCK_SEPARATOR = '\n\n';
/** What a browser calls the address of a document that has none, such as a draft. */
const NO_ADDRESS = 'about:blank';
const HTML = /<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b/i;

/**
 * Reads text that is either a saved web page or plain prose.
 * @throws {UnusableInput} where it is neither, or empty
 */
export function readInput(text: string, given: Given): ScanInput {
  if (!text.trim()) throw new UnusableInput('is empty');
  const start = text.slice(0, 4000);
  if (HTML.test(start)) return readPage(text, given);
  if (/^\s*<\?xml|^\s*<(?:rss|feed|svg)\b/i.test(start)) {
    throw new UnusableInput('is XML; only web pages and plain text can be scanned');
  }
  return readProse(text, given);
}

function readPage(html: string, given: Given): ScanInput {
  const document = parseDocument(html);
  // A saved page does not know its address, which the gate looks at.
  const url = given.url ?? statedAddress(document);
  Object.defineProperty(document, 'URL', { value: url ?? NO_ADDRESS });
  const page = { ...readFacts(document, readLinkedData(document), { url }), ...known(given) };
  const { texts, places } = collect(document);
  const blocks = toBlocks(texts, places);
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + BLOCK_SEPARATOR.length;
  }
  const text = blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  return { page, verdict: judge(document), blocks, starts, text };
}

/** Unlike a browser, the parser takes the first element for the document and leaves out the others. */
function parseDocument(html: string): Document {
  const { document } = parseHTML(html);
  const [root, ...others] = document.children;
  if (root?.localName !== 'html') return parseHTML(`<html>${html}</html>`).document;
  root.append(...others);
  return document;
}

function statedAddress(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const addresses = [canonical, readMetas(document).get('og:url')];
  return (
    addresses.find(
      (address) => address && /^https?:\/\//i.test(address) && URL.canParse(address),
    ) ?? undefined
  );
}

/** The reader of the command line asks for this text: there is no page to judge. */
function readProse(text: string, given: Given): ScanInput {
  const { blocks, starts } = readPlainText(text);
  const headline = blocks[0]?.kind === 'heading' ? blocks[0].text : undefined;
  return {
    page: { ...(headline && { title: headline }), ...known(given) },
    verdict: { news: true, reason: 'reader-asked' },
    blocks,
    starts,
    text,
  };
}

function known(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
