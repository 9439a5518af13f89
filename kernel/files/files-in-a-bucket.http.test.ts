import { expect, it } from 'vitest';
import { registerOrganisation, testApp } from '#testkit';
import { startFakeS3 } from '#testkit/fake-s3';

it('an installation with S3_URL keeps files in the bucket, serves them from there, and says 503 while it is away', {
  timeout: 60_000,
}, async () => {
  const fake = await startFakeS3();
  const other = await testApp({ environment: { S3_URL: fake.url } });
  try {
    const { token, organisationId } = await registerOrganisation(other);
    const upload = { name: 'a.txt', bytes: '0123456789' };
    const sent = await other.call('POST', '/api/v1/files', { token, upload });
    expect([...fake.bucket.objects.keys()]).toEqual([
      expect.stringMatching(`^${organisationId}/../[0-9a-f]{64}$`),
    ]);
    const part = await other.call('GET', `/api/v1/files/${sent.body.id}`, {
      token,
      headers: { range: 'bytes=3-5' },
    });
    expect([part.status, part.text]).toEqual([206, '345']);
    fake.fail(/^GET/, { kind: 'error', status: 403, code: 'AccessDenied' });
    const away = await other.call('GET', `/api/v1/files/${sent.body.id}`, { token });
    expect([away.status, away.body.code]).toEqual([503, 'kernel.unavailable']);
    await other.installation.services.dataDuties.eraseOrg(organisationId);
    expect(fake.bucket.objects.size).toBe(0);
  } finally {
    await other.stop();
    await fake.stop();
  }
});
