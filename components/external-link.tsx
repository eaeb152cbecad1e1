import type { ComponentChildren, VNode } from 'preact';

interface ExternalLinkProps {
  /** An `http(s)` address that has been checked; without one the words stand unlinked. */
  href: string | undefined;
  title?: string | undefined;
  label?: string | undefined;
  children: ComponentChildren;
}

/** A link out of Counterpoint that tells the other side nothing about where it was followed. */
export function ExternalLink({ href, title, label, children }: ExternalLinkProps): VNode {
  if (!href) return <span title={title}>{children}</span>;
  return (
    <a href={href} title={title} aria-label={label} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
