// Close when whoever started us lets go of our input, also by being killed, so that nothing is left running.
export function closeWithInput(network) {
  process.stdin.resume();
  process.stdin.once('end', async () => {
    await network.close();
    process.exit(0);
  });
}
