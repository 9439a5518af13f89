import { describe, expect, it } from 'vitest';
import { type CaughtMail, createCaughtTransport } from './caught-transport.ts';
import { exampleMail, mailTransportContract } from './mail-transport.contract.ts';

function open() {
  const caught: CaughtMail[] = [];
  const transport = createCaughtTransport({
    mailDomain: 'lumiere.example',
    store: async (mail) => void caught.push(mail),
  });
  return { transport, caught, arrived: () => caught.map(({ raw }) => raw.toString('utf8')) };
}

mailTransportContract('caught', async () => open());

describe('a mail that is caught', () => {
  it('is the mail that would have left, byte for byte', async () => {
    const { transport, caught } = open();
    await transport.send(exampleMail);
    const raw = caught[0]?.raw.toString('utf8').replaceAll(/--_NmP-[\w-]+/g, '(boundary)') ?? '';
    expect(raw.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
      "From: =?UTF-8?Q?Boutique_Lumi=C3=A8re?= <contact@lumiere.example>
      To: Claire Martin <claire@client.example>
      In-Reply-To: <asked@client.example>
      References: <first@client.example> <asked@client.example>
      Subject: =?UTF-8?Q?Votre_devis_n=C2=BA_42_=3A_deux_tasses_g?=
       =?UTF-8?Q?rav=C3=A9es=2C_une_assiette_et_un_tr?=
       =?UTF-8?Q?=C3=A8s_grand_plat_=C3=A0_tarte?=
      Message-ID: <01890a5d-ac96-774b-bcce-b302099a8057@lumiere.example>
      Date: Fri, 20 Nov 2026 10:00:00 +0000
      MIME-Version: 1.0
      Content-Type: multipart/alternative;
       boundary="(boundary)"

      --(boundary)
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 7bit

      Bonjour,

      voici le devis.

      --(boundary)
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: 7bit

      <p>Bonjour,</p><p>voici le <b>devis</b>.</p>
      --(boundary)
      "
    `);
  });
});
