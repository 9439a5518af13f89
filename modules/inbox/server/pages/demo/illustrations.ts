/*
 * Drawn for this page, flat and in the shop's own colours (the classes of demo-styles.ts), so that they follow its dark
 * version. They show what the words beside them say and are hidden from those who do not see them.
 */

function svg(viewBox: string, content: string): string {
  return `<svg viewBox="${viewBox}" aria-hidden="true" focusable="false">${content}</svg>`;
}

interface Facade {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly tint: string;
  readonly columns: number;
}

const quayLine = 276;

/** One of the houses on the quay: a cornice, rows of shuttered windows, and a ground floor. */
function facade({ x, width, height, tint, columns }: Facade): string {
  const top = quayLine - height;
  const pitch = width / columns;
  const windows: string[] = [];
  for (let y = top + 22; y < quayLine - 66; y += 40) {
    for (let column = 0; column < columns; column += 1) {
      const left = x + pitch * column + pitch / 2;
      windows.push(
        `<rect class="pane" x="${left - 6}" y="${y}" width="12" height="22" rx="1"/>`,
        `<rect class="shutter" x="${left - 12}" y="${y}" width="5" height="22"/>`,
        `<rect class="shutter" x="${left + 7}" y="${y}" width="5" height="22"/>`,
      );
    }
  }
  return `<rect class="${tint}" x="${x}" y="${top}" width="${width}" height="${height}"/>
    <rect class="roof" x="${x - 2}" y="${top - 7}" width="${width + 4}" height="8"/>${windows.join('')}`;
}

function doorway(x: number): string {
  return `<path class="dark" d="M${x} ${quayLine}v-26a11 11 0 0 1 22 0v26z"/>`;
}

/** The workshop: an awning in the colour of the thread, a lit window, a sign with two initials. */
function workshop(x: number): string {
  const stripes = [0, 1, 2, 3, 4, 5]
    .map(
      (index) =>
        `<path class="${index % 2 === 0 ? 'thread' : 'paper'}" d="M${x + index * 16} 226h16v14a8 8 0 0 1-16 0z"/>`,
    )
    .join('');
  return `<rect class="dark" x="${x}" y="228" width="96" height="48"/>
    <rect class="lamp" x="${x + 7}" y="236" width="52" height="34"/>
    <rect class="lamp" x="${x + 67}" y="236" width="22" height="40"/>
    <path class="grain" d="M${x + 33} 236v34M${x + 7} 256h52"/>${stripes}
    <circle class="paper" cx="${x + 48}" cy="208" r="13"/>
    <text class="initials" x="${x + 48}" y="213" text-anchor="middle">QI</text>`;
}

function ripples(): string {
  return [
    'M36 300h60M120 306h34M196 300h92M330 308h46M408 301h70M500 309h26',
    'M70 322h40M150 328h80M270 322h30M352 330h86M470 324h34',
    'M30 344h54M128 350h30M214 344h70M330 350h36M420 346h80',
  ]
    .map((path) => `<path class="ripple" d="${path}"/>`)
    .join('');
}

/** The quay with its houses, and the river. */
export const quay = svg(
  '0 0 560 368',
  `<rect class="sky" width="560" height="368" rx="16"/>
  <circle class="sun" cx="452" cy="70" r="26"/>
  ${facade({ x: 28, width: 84, height: 176, tint: 'wall-a', columns: 2 })}
  ${facade({ x: 112, width: 112, height: 214, tint: 'wall-b', columns: 3 })}
  ${facade({ x: 224, width: 116, height: 188, tint: 'wall-c', columns: 3 })}
  ${facade({ x: 340, width: 84, height: 148, tint: 'wall-a', columns: 2 })}
  ${facade({ x: 424, width: 108, height: 196, tint: 'wall-b', columns: 3 })}
  ${doorway(60)}${doorway(126)}${doorway(176)}${doorway(372)}${doorway(438)}${doorway(492)}
  ${workshop(234)}
  <rect class="stone" x="0" y="276" width="560" height="12"/>
  <path class="river" d="M0 288h560v64a16 16 0 0 1-16 16H16a16 16 0 0 1-16-16z"/>
  ${ripples()}
  <path class="thread" d="M96 318h72l-12 15h-48z"/><path class="mast" d="M132 318v-46M132 276l24 34h-24"/>`,
);

const board = svg(
  '0 0 320 220',
  `<ellipse class="shade" cx="160" cy="190" rx="112" ry="9"/>
  <g transform="rotate(-5 160 112)">
  <rect class="walnut-edge" x="42" y="58" width="236" height="116" rx="18"/>
  <rect class="walnut" x="42" y="52" width="236" height="116" rx="18"/>
  <path class="grain" d="M58 74c46-8 88 8 132 0s56-6 74-2M56 96c30 4 62-5 92-2M212 98c20-2 36 4 52 0M58 142c40-8 80 4 118-2s62-6 88 0M62 158c50-6 96 2 150-4"/>
  <circle class="hole" cx="256" cy="110" r="9"/>
  <text class="engraved" x="146" y="122" text-anchor="middle">Famille Laurent</text>
  </g>`,
);

const birthBox = svg(
  '0 0 320 220',
  `<ellipse class="shade" cx="160" cy="194" rx="104" ry="9"/>
  <path class="paper" d="M130 100c-10-24-12-58-2-64s18 22 20 56zM164 92c2-34 12-62 22-56s6 40-6 64z"/>
  <path class="blush" d="M134 92c-6-18-6-40-1-44s9 16 10 40zM169 88c2-24 8-44 13-40s2 26-5 44z"/>
  <circle class="paper" cx="155" cy="110" r="31"/>
  <circle class="dark" cx="145" cy="105" r="2.6"/><circle class="dark" cx="165" cy="105" r="2.6"/>
  <path class="stitch" d="M155 112v4m-5 3c2 2 8 2 10 0"/>
  <rect class="blanket" x="192" y="98" width="62" height="32" rx="8"/><path class="fold" d="M200 108h46M200 115h46"/>
  <rect class="box" x="62" y="124" width="196" height="68" rx="6"/>
  <rect class="box-lid" x="54" y="114" width="212" height="18" rx="5"/>
  <rect class="thread" x="82" y="114" width="12" height="78"/>
  <rect class="paper" x="128" y="144" width="94" height="34" rx="17"/>
  <text class="embroidered" x="175" y="168" text-anchor="middle">Zélie</text>`,
);

const mug = svg(
  '0 0 320 220',
  `<ellipse class="shade" cx="158" cy="192" rx="82" ry="9"/>
  <path class="steam" d="M138 52c-8-10 8-16 0-28M162 52c-8-10 8-16 0-28M186 52c-8-10 8-16 0-28"/>
  <path class="handle" d="M212 92h14a26 26 0 0 1 0 62h-18"/>
  <path class="glaze" d="M104 68h116l-7 112a12 12 0 0 1-12 11h-78a12 12 0 0 1-12-11z"/>
  <ellipse class="rim" cx="162" cy="68" rx="58" ry="10"/><ellipse class="coffee" cx="162" cy="69" rx="50" ry="7"/>
  <text class="printed" x="162" y="152" text-anchor="middle">M</text>
  <path class="stitch" d="M132 166h60"/>`,
);

export const products = { board, 'birth-box': birthBox, mug } as const;

/** The shop's mark: two letters in a hoop of thread. */
export const hoop = svg(
  '0 0 40 40',
  `<circle class="hoop" cx="20" cy="20" r="17.5"/><text class="initials" x="20" y="25.5" text-anchor="middle">QI</text>`,
);
