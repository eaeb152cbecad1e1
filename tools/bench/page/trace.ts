/** One event of a Chromium trace, of which only some fields matter here. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** When it began, in microseconds of the trace's clock. */
  ts: number;
  /** How long it took, in microseconds. */
  dur?: number | undefined;
  /** How much of that the thread was on a processor, in microseconds. */
  tdur?: number | undefined;
  id?: string | undefined;
  args?: { data?: TraceData | undefined } | undefined;
}

interface TraceData {
  url?: string;
  isOutermostMainFrame?: boolean;
  startTime?: number;
  timeDeltas?: number[];
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string; functionName: string };
}

/** What some scripts took of a page's main thread, in milliseconds on a processor. */
export interface ScriptTime {
  total: number;
  /** In the one task with most of it: as long as the page could do nothing else. */
  longest: number;
  /** By the innermost function of theirs on the stack, what it called of the browser's included. */
  byFunction: Map<string, number>;
}

interface Thread {
  pid: number;
  tid: number;
}

interface Sample {
  at: number;
  node: number;
}

interface Profile {
  nodes: Map<number, ProfileNode>;
  samples: Sample[];
}

/**
 * Reads from a trace with sampled stacks how long the main thread of a page was in some scripts, or
 * in the browser on their behalf. Each task's time on a processor is shared out among the stacks that
 * were seen in it. Neither what the thread waited for a processor counts, since other programs on the
 * machine are no cost of a script, nor how far samples lie apart, since sampling waits as well.
 *
 * @param events of the categories `TRACE_CATEGORIES`, in any order
 * @param url of the page in the trace
 * @param isTheirs whether a script's address is one of those asked for
 * @throws where the trace has no such page
 */
export function scriptTime(
  events: readonly TraceEvent[],
  url: string,
  isTheirs: (script: string) => boolean,
): ScriptTime {
  const thread = mainThreadOf(events, url);
  const spans = sampledSpans(spansOf(events, thread), profileOf(events, thread), isTheirs);
  const byFunction = new Map<string, number>();
  const byTask = new Map<number, number>();
  for (const { task, ms, owners } of spans) {
    for (const owner of owners) {
      if (owner === undefined) continue;
      byFunction.set(owner, (byFunction.get(owner) ?? 0) + ms / owners.length);
      byTask.set(task, (byTask.get(task) ?? 0) + ms / owners.length);
    }
  }
  const times = [...byTask.values()];
  return {
    total: times.reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(0, ...times),
    byFunction,
  };
}

/** A stretch in which the thread did something: a task, or the microtasks after it. */
interface Span {
  /** Number of the task; the microtasks after a task keep the page waiting as well and are part of it. */
  task: number;
  from: number;
  to: number;
  /** On a processor. */
  ms: number;
}

/** Whose each stack was that was seen in a span; undefined where it was nobody's. */
interface SampledSpan extends Span {
  owners: (string | undefined)[];
}

function sampledSpans(
  spans: readonly Span[],
  { nodes, samples }: Profile,
  isTheirs: (script: string) => boolean,
): SampledSpan[] {
  const owner = ownerFinder(nodes, isTheirs);
  let at = 0;
  return spans.map((span) => {
    const owners: (string | undefined)[] = [];
    for (let sample = samples[at]; sample && sample.at < span.to; sample = samples[++at]) {
      if (sample.at >= span.from) owners.push(owner(sample.node));
    }
    return { ...span, owners };
  });
}

/**
 * What the browser has to write down for `scriptTime`. Not `v8`: it notes each call between the page
 * and the engine, which makes scripts with many of them several times slower.
 */
export const TRACE_CATEGORIES = [
  '-*',
  'devtools.timeline',
  'toplevel',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
];

/** Where promises go on that a task has settled; the browser does so after the task. */
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** The thread on which the page was last committed to a tab. */
function mainThreadOf(events: readonly TraceEvent[], url: string): Thread {
  const commit = events.findLast(
    ({ name, args }) =>
      name === 'CommitLoad' && args?.data?.isOutermostMainFrame && args.data.url === url,
  );
  if (!commit) throw new Error(`The trace does not show ${url} being loaded.`);
  return { pid: commit.pid, tid: commit.tid };
}

/** In order, and none within another. */
function spansOf(events: readonly TraceEvent[], thread: Thread): Span[] {
  const done = events
    .filter(({ name, ph }) => ph === 'X' && (name.endsWith('RunTask') || name === MICROTASKS))
    .filter((event) => isOn(event, thread))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const spans: Span[] = [];
  let task = 0;
  let end = 0;
  for (const { name, ts, dur = 0, tdur = dur } of done) {
    if (ts < end) continue;
    end = ts + dur;
    if (name !== MICROTASKS) task += 1;
    spans.push({ task, from: ts, to: end, ms: Math.min(dur, tdur) / 1_000 });
  }
  return spans;
}

function isOn({ pid, tid }: Thread, thread: Thread): boolean {
  return pid === thread.pid && tid === thread.tid;
}

/** The stacks of a thread; their pieces are written by another, so only the id tells whose they are. */
function profileOf(events: readonly TraceEvent[], thread: Thread): Profile {
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  const profile = events.find((event) => event.name === 'Profile' && isOn(event, thread));
  if (!profile) return { nodes, samples };
  let at = profile.args?.data?.startTime ?? profile.ts;
  const pieces = events.filter(
    ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
  );
  for (const { args } of pieces.sort((a, b) => a.ts - b.ts)) {
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      at += timeDeltas[index] ?? 0;
      samples.push({ at, node });
    }
  }
  // A sample that was taken while another was being written comes with a step back in time.
  return { nodes, samples: samples.sort((a, b) => a.at - b.at) };
}

/** Finds the innermost function of theirs on a stack; undefined where there is none. */
function ownerFinder(
  nodes: ReadonlyMap<number, ProfileNode>,
  isTheirs: (script: string) => boolean,
): (id: number) => string | undefined {
  const known = new Map<number, string | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, ownerOf(nodes.get(id)));
    return known.get(id);
  };

  function ownerOf(node: ProfileNode | undefined): string | undefined {
    for (let at = node; at; at = at.parent === undefined ? undefined : nodes.get(at.parent)) {
      const { url, functionName } = at.callFrame;
      if (url && isTheirs(url)) return functionName || '(anonymous)';
    }
    return undefined;
  }
}
