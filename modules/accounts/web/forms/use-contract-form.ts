import { type FormEvent, useState } from 'react';
import type * as z from 'zod';
import { ApiError } from '#kernel/browser';

type Texts<V> = { readonly [name in keyof V]?: string };

export interface ContractForm<V> {
  readonly values: V;
  set<N extends keyof V>(name: N, value: V[N]): void;
  /** What is wrong with single fields, told after the first attempt. */
  readonly errors: Texts<V>;
  /** What is wrong with the whole, or null. */
  readonly error: unknown;
  readonly busy: boolean;
  readonly dirty: boolean;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/**
 * A form whose rules are a contract's body: checked here when it is sent, and by the server whatever happened here. The
 * first field that is wrong gets the focus.
 * @param form.schema the body as the contract names it (`contract/bodies.ts`)
 * @param form.words what to say of a field that the schema refuses; the server's own words replace them
 */
export function useContractForm<S extends z.ZodObject<z.core.$ZodLooseShape, z.core.$ZodObjectConfig>>(form: {
  schema: S;
  initial: z.input<S>;
  words: Texts<z.input<S>>;
  submit: (body: z.output<S>) => Promise<void>;
}): ContractForm<z.input<S>> {
  type V = z.input<S>;
  const { schema, initial, words, submit } = form;
  const [changes, setChanges] = useState<Partial<V>>({});
  const [errors, setErrors] = useState<Texts<V>>({});
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const values = { ...initial, ...changes };

  function refuse(element: HTMLFormElement, found: Texts<V>): void {
    setErrors(found);
    // After the fields have been marked.
    setTimeout(() => element.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  }

  async function send(element: HTMLFormElement): Promise<void> {
    setError(null);
    const parsed = schema.safeParse(values);
    if (!parsed.success) {
      const names = parsed.error.issues.map(({ path }) => String(path[0]) as keyof V);
      refuse(element, Object.fromEntries(names.map((name) => [name, words[name]])) as Texts<V>);
      return;
    }
    setErrors({});
    setBusy(true);
    try {
      await submit(parsed.data);
      setChanges({});
    } catch (thrown) {
      const fields = thrown instanceof ApiError ? thrown.fields : {};
      const known = Object.keys(fields).filter((name) => name in initial);
      if (known.length > 0) refuse(element, fields as Texts<V>);
      else setError(thrown);
    } finally {
      setBusy(false);
    }
  }

  return {
    values,
    set: (name, value) => {
      setChanges((before) => ({ ...before, [name]: value }));
      setErrors((before) => ({ ...before, [name]: undefined }));
    },
    errors,
    error,
    busy,
    dirty: differs(values, initial),
    onSubmit(event) {
      event.preventDefault();
      if (!busy) void send(event.currentTarget);
    },
  };
}
