import assert from 'node:assert/strict';
import { cssVariables, mix, tokens } from '../../../client/canvas/tokens.ts';
import { families } from '../../../server/model/kinds.ts';

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB. */
const blindness: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (hex: string): Triple => {
  const channel = (i: number): number => {
    const c = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(1), channel(2)];
};

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const seen = (hex: string, by: string): Triple => {
  const rgb = linear(hex);
  const [r, g, b] = blindness[by]!.map((row) => Math.min(1, Math.max(0, dot(row, rgb))));
  return [r!, g!, b!];
};

const lab = (rgb: Triple): Triple => {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], rgb));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** CIEDE2000, after Sharma, Wu and Dalal 2005. */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const deg = 180 / Math.PI;
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) * deg + 360) % 360);
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(turn / 2 / deg);
  const L = (l1 + l2) / 2;
  const C = (c1 + c2) / 2;
  const H = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const cos = (degrees: number): number => Math.cos(degrees / deg);
  const T = 1 - 0.17 * cos(H - 30) + 0.24 * cos(2 * H) + 0.32 * cos(3 * H + 6) - 0.2 * cos(4 * H - 63);
  const sl = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const sc = 1 + 0.045 * C;
  const sh = 1 + 0.015 * C * T;
  const rt = -2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * Math.sin((60 * Math.exp(-(((H - 275) / 25) ** 2))) / deg);
  const [l, c, h] = [(l2 - l1) / sl, (c2 - c1) / sc, dH / sh];
  return Math.sqrt(l * l + c * c + h * h + rt * c * h);
}

const contrast = (a: string, b: string): number => {
  const luminance = (hex: string): number => dot([0.2126, 0.7152, 0.0722], linear(hex));
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

/** The least difference over all pairs of colours and all three kinds of colour blindness. */
const least = (colours: readonly string[]): number =>
  Math.min(
    ...Object.keys(blindness).flatMap((by) =>
      colours.flatMap((a, i) => colours.slice(i + 1).map((b) => difference(lab(seen(a, by)), lab(seen(b, by))))),
    ),
  );

describe('colours', () => {
  it('are told apart by the formula as its authors measured it', () => {
    assert.ok(Math.abs(difference([50, 2.6772, -79.7751], [50, 0, -82.7485]) - 2.0425) < 1e-4);
    assert.ok(Math.abs(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387]) - 1.2644) < 1e-4);
    assert.ok(Math.abs(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514]) - 0.9082) < 1e-4);
  });

  for (const theme of ['light', 'dark'] as const) {
    const t = tokens[theme];

    it(`of presence stay apart for the colour-blind (${theme})`, () => {
      const found = least([t.present, t.single, t.talks, t.absent, t.unknown]);
      assert.ok(found >= 12, String(found));
    });

    it(`of the families of kinds stay apart for the colour-blind (${theme})`, () => {
      const found = least(Object.values(families).map((family) => family[theme]));
      assert.ok(found >= 12, String(found));
    });

    it(`of up- and downstream stay apart for the colour-blind (${theme})`, () => {
      assert.ok(least([t.up, t.down]) >= 40);
    });

    it(`of words can be read on what they stand on (${theme})`, () => {
      for (const ink of [t.ink, t.ink2, t.ink3, t.accent, t.up, t.down])
        for (const ground of [t.surface, t.canvas]) assert.ok(contrast(ink, ground) >= 4.5, `${ink} on ${ground}`);
      const pairs: [string, string][] = [
        [t.present, t.presentTint],
        [t.singleText, t.singleTint],
        [t.onAccent, t.accent],
        [t.accent, t.accentSoft],
        [t.ink, t.presentTint],
        [t.ink2, t.sunken],
      ];
      for (const [ink, ground] of pairs) assert.ok(contrast(ink, ground) >= 4.5, `${ink} on ${ground}`);
    });

    it(`of glyphs and lone lines can be seen (${theme})`, () => {
      for (const ink of [t.present, t.single, t.talks, t.absent, t.unknown])
        assert.ok(contrast(ink, t.surface) >= 3, ink);
      assert.ok(contrast(mix(t.lineStrong, t.ink3, 0.7), t.canvas) >= 3);
      for (const family of Object.values(families)) {
        const fill = mix(family[theme], t.surface, theme === 'light' ? 0.1 : 0.17);
        assert.ok(contrast(mix(family[theme], t.ink, 0.78), fill) >= 4, family.en);
      }
    });
  }

  it('reach the page as CSS variables', () => {
    const variables = cssVariables('dark');
    assert.equal(variables['--present-tint'], '#14322D');
    assert.equal(variables['--ink2'], '#B9C1CA');
    assert.equal(Object.keys(variables).length, Object.keys(tokens.dark).length);
  });
});
