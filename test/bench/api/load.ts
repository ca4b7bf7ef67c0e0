import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

/** Requests to send: bodies in turn, so many at once, for so long. */
export interface Load {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly atOnce: number;
  readonly milliseconds: number;
}

const post = (url: string, body: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
      answer.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });

async function run({ url, bodies, atOnce, milliseconds }: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const begun = performance.now();
  let done = 0;
  let next = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - begun < milliseconds) {
      await post(url, bodies[next++ % bodies.length] ?? '', agent);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return done / seconds;
}

/** Requests a second that the server answers; the client is a process of its own, so that it takes no time from it. */
export const requestsASecond = (load: Load): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url));
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the client ended with ${code}`));
    });
    child.send(load);
  });

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.once('message', (load) => void run(load as Load).then((rate) => process.send?.(rate, () => process.exit(0))));
