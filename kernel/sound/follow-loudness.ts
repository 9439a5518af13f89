const everyMs = 100;
/** Speech near a microphone is about a quarter of what could be: it fills the meter. */
const loudness = 4;

/**
 * Tells how loud it is, ten times a second.
 * @param onLevel from 0 to 1; 0 at the end
 * @returns what ends it
 */
export function followLoudness(stream: MediaStream, onLevel: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    onLevel(Math.min(1, Math.sqrt(power) * loudness));
  }, everyMs);
  return () => {
    clearInterval(timer);
    onLevel(0);
    void context.close();
  };
}
