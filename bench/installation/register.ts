interface Account {
  readonly accessToken: string;
  readonly organisation: { readonly id: string };
  readonly user: { readonly id: string };
}

/** An organisation of a bench's own, and its owner's token. */
export async function register(url: string, name = 'Maison Test'): Promise<Account> {
  const reply = await fetch(`${url}/api/v1/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: `${name.toLowerCase().replaceAll(' ', '-')}@bench.example`,
      password: 'Vélo-Nuage-Tambour-47',
      fullName: 'Odile Martin',
      organisationName: name,
      locale: 'fr',
    }),
  });
  if (!reply.ok) throw new Error(`register answered ${reply.status}: ${await reply.text()}`);
  return (await reply.json()) as Account;
}
