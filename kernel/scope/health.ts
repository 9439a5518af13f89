/** One thing that was looked at, in the reader's language. */
export interface HealthLine {
  /** `checks.disk` */
  readonly check: string;
  readonly code: string;
  readonly status: 'pass' | 'warn' | 'fail';
  readonly title: string;
  readonly message: string;
}

/** Looks at every part of the installation, as `comptoir doctor` does; takes up to fifteen seconds. */
export interface Health {
  look(locale: string): Promise<readonly HealthLine[]>;
}
