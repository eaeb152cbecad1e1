import type { Finding } from '../../data/check/finding.ts';

/**
 * Findings as an editor reads them: errors first, warnings apart, each with what to do.
 *
 * @param pack the pack's path
 * @returns lines without a line break at the end
 */
export function printedFindings(pack: string, findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warning');
  if (findings.length === 0) return `${pack}: nothing to mend.`;
  return [
    `${pack}: ${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}.`,
    ...group('To mend before publishing', errors),
    ...group('To look at', warnings),
  ].join('\n');
}

function group(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return ['', `${title}:`, ...findings.map(printed)];
}

function printed({ file, entry, field, message, remedy }: Finding): string {
  return `  ${file}: ${[entry, field].filter(Boolean).join(' ')} ${message}.\n    ${remedy}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
