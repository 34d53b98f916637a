import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openShowChannel, type ShowChannel } from '../../src/state/show-channel';
import type { ShowMessage } from '../../src/state/show-message';

const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach((channel) => channel.close()));

const audienceOf = (deck: string) => {
  const heard: ShowMessage[] = [];
  const channel = openShowChannel(deck, 'audience', (message) => heard.push(message)) as ShowChannel;
  open.push(channel);
  return { channel, heard };
};
const speakerOf = (deck: string) => {
  const channel = openShowChannel(deck, 'speaker', () => undefined) as ShowChannel;
  open.push(channel);
  return channel;
};
const stranger = (deck: string) => {
  const channel = new BroadcastChannel(`quotaflow.show.${deck}`);
  open.push(channel);
  return channel;
};
/** All that was said before this has been heard once it has. */
const settled = async (deck: string, heard: readonly ShowMessage[]) => {
  const n = heard.length + 1_000;
  speakerOf(deck).tell({ say: 'ping', n });
  await expect.poll(() => heard.at(-1)).toMatchObject({ say: 'ping', n });
};

describe('what the windows of a show say to each other', () => {
  it('reaches the windows of the same deck, and no other', async () => {
    const [one, other] = [audienceOf('one'), audienceOf('other')];
    speakerOf('one').tell({ say: 'set', n: 1, place: { step: 's2', build: 1 } });
    await settled('one', one.heard);
    await settled('other', other.heard);
    expect(one.heard[0]).toMatchObject({ say: 'set', n: 1, place: { step: 's2', build: 1 } });
    expect(other.heard).toHaveLength(1);
  });

  it('is not heard by windows of the same role', async () => {
    const [one, two] = [audienceOf('role'), audienceOf('role')];
    two.channel.tell({ say: 'bye' });
    await settled('role', one.heard);
    expect(one.heard).toHaveLength(1);
  });

  it('fault-71: is dropped and counted where it is malformed, foreign or of another version', async () => {
    const { channel, heard } = audienceOf('strange');
    const strange = [
      null,
      'next',
      { say: 'set', version: 2, from: 'speaker', n: 1, place: { step: 's1', build: 0 } },
      { say: 'set', version: 1, from: 'speaker', n: 1, place: { step: 's1', build: -1 } },
      { say: 'set', version: 1, from: 'speaker', n: 1, tried: 'x<script>' },
      { say: 'set', version: 1, from: 'speaker', n: 1, place: { step: 's1', build: 0 }, more: true },
      { say: 'point', version: 1, from: 'speaker', at: { x: Number.NaN, y: 0 } },
      { say: 'ping', version: 1, from: 'someone', n: 1 },
    ];
    strange.forEach((message) => stranger('strange').postMessage(message));
    await settled('strange', heard);
    expect(heard).toHaveLength(1);
    expect(channel.dropped()).toBe(strange.length);
  });

  it('fault-71: never throws, whatever is said', async () => {
    const { channel, heard } = audienceOf('anything');
    const voice = stranger('anything');
    const said = fc.sample(fc.anything({ withBigInt: true, withDate: true, withMap: true }), 200);
    said.forEach((message) => voice.postMessage(message));
    await settled('anything', heard);
    expect(channel.dropped()).toBe(said.length);
  });
});
