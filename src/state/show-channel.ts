import {
  showMessageSchema,
  showVersion,
  type ShowMessage,
  type ShowRole,
  type ShowSaying,
} from './show-message';

export interface ShowChannel {
  tell(saying: ShowSaying): void;
  /** How many messages were no such message, or of another version, and were dropped. */
  dropped(): number;
  close(): void;
}

/**
 * Between the windows that show one deck, of one origin; each deck has a channel of its own. Hears only what the other role
 * says; what does not read is dropped and counted. Undefined where the browser does not allow it.
 */
export function openShowChannel(
  deck: string,
  role: ShowRole,
  hear: (message: ShowMessage) => void,
): ShowChannel | undefined {
  const channel = openChannel(`quotaflow.show.${deck}`);
  if (!channel) return undefined;
  let dropped = 0;
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = showMessageSchema.safeParse(data);
    if (!parsed.success) dropped++;
    else if (parsed.data.from !== role) hear(parsed.data);
  });
  return {
    tell: (saying) => channel.postMessage({ ...saying, version: showVersion, from: role }),
    dropped: () => dropped,
    close: () => channel.close(),
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
