"""The local door: a WebSocket server on a Unix socket, its sessions and their permissions."""
