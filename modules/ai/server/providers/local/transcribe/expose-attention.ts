/**
 * The decoder's file keeps to itself where it listens while it writes. Here its graph is given one more output a layer: the
 * cross-attention's weights, which word times are read from. The weights of the model are not touched.
 *
 * ONNX is Protocol Buffers (onnx.proto3): ModelProto.graph = 7, GraphProto.node = 1 and .output = 12, NodeProto.output = 2,
 * .op_type = 4 and .attribute = 5, AttributeProto.g = 6, ValueInfoProto.name = 1 and .type = 2. The merged decoder is one
 * `If` node whose two branches (with and without a cache) have the same names inside.
 */
export function exposeAttention(model: Uint8Array, layers: readonly number[]): Uint8Array {
  return rebuild(model, GRAPH, (graph) =>
    append(
      rebuild(graph, NODE, (node) => (isChoice(node) ? exposeInBranches(node, layers) : node)),
      layers.map((layer) => field(OUTPUT, valueInfo(attentionName(layer)))),
    ),
  );
}

/** Of the output that `exposeAttention` adds for a layer. */
export const attentionName = (layer: number): string => `cross_attention.${layer}`;

const GRAPH = 7;
const NODE = 1;
const OUTPUT = 12;
const NODE_OUTPUT = 2;
const NODE_OP = 4;
const NODE_ATTRIBUTE = 5;
const ATTRIBUTE_GRAPH = 6;
const FLOAT = 1;

const within = (layer: number) => `/model/decoder/layers.${layer}/encoder_attn/Softmax_output_0`;

function exposeInBranches(node: Uint8Array, layers: readonly number[]): Uint8Array {
  const branches = rebuild(node, NODE_ATTRIBUTE, (attribute) =>
    rebuild(attribute, ATTRIBUTE_GRAPH, (branch) =>
      append(
        branch,
        layers.map((layer) => field(OUTPUT, valueInfo(within(layer)))),
      ),
    ),
  );
  return append(
    branches,
    layers.map((layer) => field(NODE_OUTPUT, text(attentionName(layer)))),
  );
}

function isChoice(node: Uint8Array): boolean {
  for (const { number, value } of fieldsOf(node)) {
    if (number === NODE_OP && value) return Buffer.from(value).toString('latin1') === 'If';
  }
  return false;
}

/** A tensor of floats whose shape the runtime finds out. */
function valueInfo(name: string): Uint8Array {
  const tensor = field(1, Uint8Array.of(1 << 3, FLOAT));
  return Buffer.concat([field(1, text(name)), field(2, tensor)]);
}

const text = (value: string) => Buffer.from(value, 'utf8');

const append = (message: Uint8Array, fields: readonly Uint8Array[]) => Buffer.concat([message, ...fields]);

/** The message with each length-delimited field of that number changed. */
function rebuild(message: Uint8Array, number: number, change: (value: Uint8Array) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const found of fieldsOf(message)) {
    const changed = found.number === number && found.value ? field(number, change(found.value)) : found.whole;
    parts.push(changed);
  }
  return Buffer.concat(parts);
}

interface Field {
  readonly number: number;
  /** With its tag and length. */
  readonly whole: Uint8Array;
  /** Only of length-delimited fields. */
  readonly value?: Uint8Array;
}

function* fieldsOf(message: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let result = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = message[at++];
      if (byte === undefined) throw new Error('The model file is cut');
      result += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return result;
    }
  };
  while (at < message.length) {
    const begin = at;
    const tag = varint();
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    if (wire === 2) {
      const length = varint();
      const value = message.subarray(at, at + length);
      at += length;
      yield { number, whole: message.subarray(begin, at), value };
      continue;
    }
    if (wire === 0) varint();
    else at += wire === 1 ? 8 : 4;
    yield { number, whole: message.subarray(begin, at) };
  }
}

/** A length-delimited field. */
function field(number: number, value: Uint8Array): Uint8Array {
  return Buffer.concat([encodeVarint(number * 8 + 2), encodeVarint(value.length), value]);
}

function encodeVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Uint8Array.from([...bytes, rest]);
}
