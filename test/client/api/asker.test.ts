import assert from 'node:assert/strict';
import { askAgain, backoff, cancelAll, createAsker, type Sender } from '../../../client/api/asker.ts';
import { failureIn, passes, unreachable } from '../../../client/api/failure.ts';
import { SearchDocument, type TypedDocumentString } from '../../../client/api/generated/graphql.ts';
import type { Answer } from '../../../client/api/request.ts';

const until = async (holds: () => boolean): Promise<void> => {
  for (let i = 0; i < 400 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(holds(), 'waited 2 s in vain');
};

const operation = SearchDocument as unknown as TypedDocumentString<unknown, unknown>;

/** A sender that gives these answers in turn, the last one for ever. */
const giving = (answers: readonly Answer<unknown>[]): { send: Sender; sent: () => number } => {
  let count = 0;
  const send = () => Promise.resolve(answers[Math.min(count++, answers.length - 1)]);
  return { send: send as unknown as Sender, sent: () => count };
};

const away: Answer<unknown> = { data: null, failure: { ...unreachable, retryAfter: 0.01 } };
const good = (n: number): Answer<unknown> => ({ data: { n }, failure: null });

describe('asking', () => {
  it('keeps the picture and asks again while the server is away', async () => {
    const { send, sent } = giving([good(1), away, away, good(2)]);
    const asker = createAsker(send);
    asker.ask(operation, '{"text":"first"}');
    await until(() => asker.snapshot().fresh);
    const stop = asker.ask(operation, '{"text":"second"}');
    await until(() => asker.snapshot().failure !== null);
    assert.deepEqual(asker.snapshot().data, { n: 1 });
    assert.equal(asker.snapshot().fresh, false);
    await until(() => asker.snapshot().fresh);
    assert.deepEqual(asker.snapshot(), { data: { n: 2 }, fresh: true, busy: false, failure: null });
    assert.equal(sent(), 4);
    stop();
  });

  it('asks once only when the question itself is wrong', async () => {
    const failure = failureIn(
      { errors: [{ message: 'No area x.', extensions: { code: 'BAD_USER_INPUT', zh: '没有区域 x。' } }] },
      200,
      null,
    );
    const { send, sent } = giving([{ data: null, failure }]);
    const asker = createAsker(send);
    asker.ask(operation, '{"text":"wrong"}');
    await until(() => asker.snapshot().failure !== null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(sent(), 1);
    assert.equal(asker.snapshot().failure?.zh, '没有区域 x。');
  });

  it('shows a known answer at once and none after it was stopped', async () => {
    const first = createAsker(giving([good(7)]).send);
    first.ask(operation, '{"text":"known"}');
    await until(() => first.snapshot().fresh);
    const second = createAsker(giving([good(8)]).send);
    const stop = second.ask(operation, '{"text":"known"}');
    assert.deepEqual(second.snapshot().data, { n: 7 });
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(second.snapshot().data, { n: 7 });
  });

  it('says busy only after 300 ms', async () => {
    const asker = createAsker((() => new Promise(() => undefined)) as unknown as Sender);
    const stop = asker.ask(operation, '{"text":"slow"}');
    await new Promise((resolve) => setTimeout(resolve, 150));
    assert.equal(asker.snapshot().busy, false);
    await until(() => asker.snapshot().busy);
    stop();
  });

  it('stops waiting when asked to, keeps what it had, and asks again', async () => {
    const answers = [good(1), null, good(3)];
    const send = (() => {
      const next = answers.shift();
      return next ? Promise.resolve(next) : new Promise(() => undefined);
    }) as unknown as Sender;
    const asker = createAsker(send);
    asker.ask(operation, '{"text":"before"}');
    await until(() => asker.snapshot().fresh);
    const stop = asker.ask(operation, '{"text":"after"}');
    await until(() => asker.snapshot().busy);
    cancelAll();
    assert.deepEqual(
      [asker.snapshot().data, asker.snapshot().busy, asker.snapshot().failure?.code],
      [{ n: 1 }, false, 'CANCELLED'],
    );
    askAgain();
    await until(() => asker.snapshot().fresh);
    assert.deepEqual(asker.snapshot(), { data: { n: 3 }, fresh: true, busy: false, failure: null });
    stop();
  });
});

describe('failures', () => {
  it('are read from whatever a server, a proxy or nobody answers', () => {
    assert.equal(failureIn({ data: {} }, 200, null), null);
    assert.equal(failureIn(undefined, 200, null)?.code, 'BAD_ANSWER');
    assert.equal(failureIn('<html>', 502, null)?.code, 'UNREACHABLE');
    assert.equal(failureIn(undefined, 429, 3)?.retryAfter, 3);
    const refused = failureIn({ errors: [{ message: 'Too many', extensions: { code: 'LIMIT_EXCEEDED' } }] }, 429, 3);
    assert.ok(refused && passes(refused), 'a page that asked too fast asks again by itself');
    const tooBig = failureIn({ errors: [{ message: 'Too big', extensions: { code: 'LIMIT_EXCEEDED' } }] }, 400, null);
    assert.ok(tooBig && !passes(tooBig));
    assert.equal(failureIn({ errors: [null] }, 200, null)?.code, 'BAD_ANSWER');
  });

  it('wait 0.5 s, then twice as long up to 15 s, or what the server asks', () => {
    assert.deepEqual(
      [0, 1, 5, 20].map((n) => backoff(n, unreachable)),
      [500, 1000, 15_000, 15_000],
    );
    assert.equal(backoff(9, { ...unreachable, retryAfter: 2 }), 2000);
  });
});
