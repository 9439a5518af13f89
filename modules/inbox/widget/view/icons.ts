const namespace = 'http://www.w3.org/2000/svg';

export function icon(paths: readonly string[], attributes: Readonly<Record<string, string>>): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  const all = { viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false', ...attributes };
  for (const [name, value] of Object.entries(all)) svg.setAttribute(name, value);
  for (const path of paths) {
    const node = document.createElementNS(namespace, 'path');
    node.setAttribute('d', path);
    svg.append(node);
  }
  return svg;
}

export const strokes = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.75',
  'stroke-linecap': 'round',
};

/** The mark: a counter bell from the side, dome and foot (the same paths as ui/brand/mark.tsx). */
export const bell = () =>
  icon(
    [
      'M10.5 4.5a1 1 0 0 1 1-1h1a1 1 0 0 1 1 1v1.64A9 9 0 0 1 21 15a.5.5 0 0 1-.5.5h-17A.5.5 0 0 1 3 15a9 9 0 0 1 7.5-8.86z',
      'M3.5 17.5h17a1.5 1.5 0 0 1 0 3h-17a1.5 1.5 0 0 1 0-3z',
    ],
    { fill: 'currentColor', class: 'bell' },
  );
export const cross = () => icon(['M6 6l12 12M18 6L6 18'], strokes);
export const microphone = () =>
  icon(['M9 6a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3'], strokes);
export const arrowUp = () => icon(['M12 19V5M6 11l6-6 6 6'], { ...strokes, 'stroke-linejoin': 'round' });
export const paperclip = () =>
  icon(
    [
      'M21 11.5l-8.6 8.6a5.5 5.5 0 0 1-7.8-7.8l8.9-8.9a3.7 3.7 0 0 1 5.2 5.2l-8.9 8.9a1.8 1.8 0 0 1-2.6-2.6l8.2-8.2',
    ],
    { ...strokes, class: 'clip', 'stroke-linejoin': 'round' },
  );
