// The parts of `mailauth` that are used, as far as they are used. Its own declarations say that name servers answer with
// strings, and leave out what signatures come to.
type Ask = (name: string, type: string) => Promise<unknown[]>;
interface Status {
  readonly result: 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'policy' | 'permerror' | 'temperror';
}

declare module 'mailauth/lib/spf/index.js' {
  export function spf(about: {
    sender: string;
    ip: string;
    helo: string;
    mta: string;
    resolver: Ask;
  }): Promise<{ status: Status }>;
}

declare module 'mailauth/lib/dkim/verify.js' {
  export function dkimVerify(
    mail: import('node:stream').Readable,
    options: { resolver: Ask },
  ): Promise<{ results: { status: Status; signingDomain?: string }[] }>;
}

declare module 'mailauth/lib/dmarc/index.js' {
  export function dmarc(about: {
    headerFrom: string[];
    spfDomains: string[];
    dkimDomains: { domain: string }[];
    resolver: Ask;
  }): Promise<{ status: Status; policy?: string } | false>;
}
