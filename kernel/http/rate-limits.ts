/** A named limit; a contract chooses one, a manifest declares it. */
export interface RateLimitDefinition {
  readonly name: string;
  readonly points: number;
  readonly perSeconds: number;
  /** Whose requests are counted together. */
  readonly by: 'ip' | 'principal';
}

export function defineRateLimit(definition: RateLimitDefinition): RateLimitDefinition {
  return definition;
}
