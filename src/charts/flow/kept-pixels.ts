/** What a painted picture depends on: pictures are the same where each of the fields is. */
export type PixelKey = Readonly<Record<string, unknown>>;

interface KeptImage {
  readonly key: PixelKey;
  readonly image: ImageData;
  readonly memory: ArrayBuffer;
}

interface PictureAsked {
  readonly key: PixelKey | undefined;
  readonly width: number;
  readonly height: number;
  readonly keep: boolean;
}

/** Painted pictures one may come back to. */
export interface KeptPixels {
  /**
   * A picture of so many device pixels. `paint` is given clear pixels (0xAABBGGRR) to paint it, and is not asked where the key is
   * that of a picture still kept. What is not to be kept, or has no key, holds until the next call.
   */
  readonly image: (of: PictureAsked, paint: (pixels: Uint32Array) => void) => ImageData;
  /** Gives all memory back. */
  readonly clear: () => void;
}

const sameKey = (a: PixelKey, b: PixelKey): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.is(a[name], b[name]));
};

/** Keeps the last pictures, in `mostBytes` of memory at most. */
export const keepPixels = (mostBytes: number): KeptPixels => {
  const kept: KeptImage[] = [];
  let scratch: ArrayBuffer | undefined;
  const bytesKept = () => kept.reduce((sum, { memory }) => sum + memory.byteLength, 0);
  /** Fresh memory for a picture costs more than painting it, in clearing and in collecting: the next picture takes an old one's. */
  const memoryOf = (bytes: number, isKept: boolean): ArrayBuffer => {
    if (!isKept) return (scratch = scratch && scratch.byteLength >= bytes ? scratch : new ArrayBuffer(bytes));
    let old: ArrayBuffer | undefined;
    while (kept.length > 0 && bytesKept() + bytes > mostBytes) old = kept.pop()?.memory;
    return old && old.byteLength >= bytes && bytesKept() + old.byteLength <= mostBytes
      ? old
      : new ArrayBuffer(bytes);
  };
  const recall = (key: PixelKey): ImageData | undefined => {
    const at = kept.findIndex((each) => sameKey(each.key, key));
    if (at < 0) return undefined;
    kept.unshift(...kept.splice(at, 1));
    return kept[0]!.image;
  };
  return {
    image: ({ key, width, height, keep }, paint) => {
      const known = key && recall(key);
      if (known) return known;
      const bytes = 4 * width * height;
      const keeping = keep && key !== undefined && bytes <= mostBytes;
      const memory = memoryOf(bytes, keeping);
      const pixels = new Uint32Array(memory, 0, width * height).fill(0);
      paint(pixels);
      const image = new ImageData(new Uint8ClampedArray(memory, 0, bytes), width, height);
      if (keeping) kept.unshift({ key, image, memory });
      return image;
    },
    clear: () => {
      kept.length = 0;
      scratch = undefined;
    },
  };
};
