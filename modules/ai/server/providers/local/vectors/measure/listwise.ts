/** A row that is to be ranked among the others of its list. */
export interface RankedRow {
  values: readonly number[];
  right: boolean;
}

/** Rows that no weights would bring to the top teach nothing: of the wrong ones only the likeliest are kept. */
const WRONG_ROWS = 40;
const ROUNDS = 100;
const SHRINK = 0.004;
/** Adam (Kingma, Ba 2015): its steps do not depend on how strongly the columns go together. */
const STEP = 0.06;
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.99;

/** Subtracts each column's mean over the list and divides by its deviation: what counts is how a row stands out. */
export function standardised(rows: readonly (readonly number[])[]): number[][] {
  const columns = rows[0]?.length ?? 0;
  const statistics = Array.from({ length: columns }, (_, column) => {
    const values = rows.map((row) => row[column] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { mean, deviation: deviation || 1 };
  });
  return rows.map((row) =>
    statistics.map(({ mean, deviation }, column) => ((row[column] ?? 0) - mean) / deviation),
  );
}

/** Weights under which the right rows of each list get the largest share of a softmax over the list (ListNet, top one). */
export function learnWeights(lists: readonly (readonly RankedRow[])[]): number[] {
  const usable = lists.filter((rows) => rows.some(({ right }) => right)).map(likeliest);
  const weights = (usable[0]?.[0]?.values ?? []).map(() => 0.5);
  const means = weights.map(() => 0);
  const squares = weights.map(() => 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = weights.map(() => 0);
    for (const rows of usable) addGradient(gradient, rows, weights);
    gradient.forEach((sum, column) => {
      const slope = sum / usable.length - SHRINK * (weights[column] ?? 0);
      const mean = MEAN_DECAY * (means[column] ?? 0) + (1 - MEAN_DECAY) * slope;
      const square = SQUARE_DECAY * (squares[column] ?? 0) + (1 - SQUARE_DECAY) * slope * slope;
      means[column] = mean;
      squares[column] = square;
      const step =
        mean / (1 - MEAN_DECAY ** round) / (Math.sqrt(square / (1 - SQUARE_DECAY ** round)) + 1e-8);
      weights[column] = (weights[column] ?? 0) + STEP * step;
    });
  }
  return weights;
}

function likeliest(rows: readonly RankedRow[]): RankedRow[] {
  const sum = (row: RankedRow): number => row.values.reduce((total, value) => total + value, 0);
  const wrong = rows.filter(({ right }) => !right).sort((a, b) => sum(b) - sum(a));
  return [...rows.filter(({ right }) => right), ...wrong.slice(0, WRONG_ROWS)];
}

export function weighted(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0);
}

function addGradient(gradient: number[], rows: readonly RankedRow[], weights: readonly number[]): void {
  const scores = rows.map(({ values }) => weighted(values, weights));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, at) => sum + (rows[at]?.right ? share : 0), 0) || 1e-9;
  rows.forEach((row, at) => {
    const share = shares[at] ?? 0;
    const pull = (row.right ? share / right : 0) - share / total;
    row.values.forEach((value, column) => {
      gradient[column] = (gradient[column] ?? 0) + pull * value;
    });
  });
}
