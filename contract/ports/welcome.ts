/** What the welcome page needs of the browser. */
export interface WelcomePort {
  /** Shows the browser's question; called before anything is awaited in a click. */
  requestAccess(scope: 'all'): Promise<boolean>;
  openOptions(): Promise<void> | void;
}
