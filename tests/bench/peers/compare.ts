export async function comparePeers(..._args: unknown[]) {}
