import { chmod, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FlagValues } from '../../../src/cli/flags/flag.js';
import { redactSecret } from '../../../src/cli/redact/redact-secret.js';
import type { Source } from '../../../src/cli/source.js';

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'citcover-key-')));
});
afterEach(() => rm(folder, { recursive: true }));

interface Asked {
  readonly secret: string | null;
  readonly told: string;
}

async function ask(
  flags: FlagValues,
  env: Readonly<Record<string, string>> = {},
  path = join(folder, 'roster.csv'),
): Promise<Asked> {
  const sources: Source[] = [{ role: 'roster', path, named: path }];
  const errors = new PassThrough();
  const secret = await redactSecret(flags, sources, {
    input: Readable.from([]),
    output: new PassThrough(),
    errors,
    env: { HOME: join(folder, 'home'), ...env },
    today: () => 0,
  });
  const told = String(errors.read() ?? '');
  return { secret: secret === null ? null : Buffer.from(secret).toString(), told };
}

describe('officers are hidden', () => {
  test('when asked, and by nobody else outside a CI service', async () => {
    expect((await ask({})).secret).toBeNull();
    expect((await ask({ redact: true })).secret).not.toBeNull();
    expect((await ask({ redactKey: join(folder, 'key') })).secret).not.toBeNull();
  });

  test.each(['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'JENKINS_URL'])(
    'in a CI service, which sets %s, unless that is refused or the city is invented',
    async (name) => {
      const env = { [name]: 'true' };
      expect((await ask({}, env)).secret).not.toBeNull();
      expect((await ask({ redact: false }, env)).secret).toBeNull();
      expect((await ask({ demo: true }, env)).secret).toBeNull();
      expect((await ask({ redact: true, demo: true }, env)).secret).not.toBeNull();
    },
  );

  test.each(['', '0', 'false', 'False'])('but CI=%j is no CI service', async (Ci) => {
    expect((await ask({}, { CI: Ci })).secret).toBeNull();
  });
});

describe('the key', () => {
  test('is 32 random bytes, for its owner alone, written at first use and told once', async () => {
    const path = join(folder, 'home/.config/citcover/redact.key');
    const first = await ask({ redact: true });
    expect(first.told).toContain(`the key of the pseudonyms is new: ${path}`);
    expect(await readFile(path, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const second = await ask({ redact: true });
    expect(second).toEqual({ secret: first.secret, told: '' });
  });

  test('is in XDG_CONFIG_HOME where that is set, or where --redact-key says', async () => {
    await ask({ redact: true }, { XDG_CONFIG_HOME: join(folder, 'xdg') });
    expect(await readFile(join(folder, 'xdg/citcover/redact.key'), 'utf8')).toHaveLength(65);
    await ask({ redactKey: join(folder, 'own/key') });
    expect(await readFile(join(folder, 'own/key'), 'utf8')).toHaveLength(65);
  });

  test('of a CI service without a file holds for the run and is written nowhere', async () => {
    const { secret, told } = await ask({}, { CI: 'true' });
    expect(secret).not.toBeNull();
    expect(secret).not.toBeNull();
    expect(told).toContain('officers appear under pseudonyms, as this is a CI service');
    expect(told).toContain('hold for this run only');
    expect(await stat(join(folder, 'home')).catch(() => null)).toBeNull();
    expect((await ask({}, { CI: 'true' })).secret).toBe(secret);
    expect((await ask({ quiet: true }, { CI: 'true' })).told).toBe('');
  });

  test('may not be in the repository of a file, at any depth, before it exists or after', async () => {
    await mkdir(join(folder, 'repo/.git'), { recursive: true });
    await mkdir(join(folder, 'repo/data'));
    const roster = join(folder, 'repo/data/roster.csv');
    const inside = join(folder, 'repo/keys/redact.key');
    await expect(ask({ redactKey: inside }, {}, roster)).rejects.toThrow(
      `the key ${inside} is in the repository of the files, ${join(folder, 'repo')}: whoever has it`,
    );
    expect(await stat(join(folder, 'repo/keys')).catch(() => null)).toBeNull();
    await mkdir(join(folder, 'repo/keys'));
    await writeFile(inside, 'x'.repeat(64));
    await expect(ask({ redactKey: inside }, {}, roster)).rejects.toThrow('in the repository');
    expect((await ask({ redactKey: join(folder, 'key') }, {}, roster)).secret).not.toBeNull();
    // Another repository is as good a place as any.
    expect((await ask({ redactKey: inside })).secret).toBe('x'.repeat(64));
  });

  test('that is too short to be a secret is refused', async () => {
    await writeFile(join(folder, 'key'), 'sesame\n');
    await expect(ask({ redactKey: join(folder, 'key') })).rejects.toThrow(
      'holds 6 characters, and a key has at least 32',
    );
  });

  test('that others may read is told of', async () => {
    await writeFile(join(folder, 'key'), 'x'.repeat(64));
    await chmod(join(folder, 'key'), 0o644);
    expect((await ask({ redactKey: join(folder, 'key') })).told).toContain('chmod 600');
  });
});

test.each<[FlagValues, string]>([
  [{ redact: true, names: true }, '--names cannot go with --redact'],
  [{ redact: false, redactKey: 'x' }, '--redact-key cannot go with --no-redact'],
])('%j contradicts itself', async (flags, reason) => {
  await expect(ask(flags)).rejects.toThrow(reason);
});

test('names are not dropped in silence in a CI service', async () => {
  await expect(ask({ names: true }, { CI: 'true' })).rejects.toThrow('add --no-redact');
});
