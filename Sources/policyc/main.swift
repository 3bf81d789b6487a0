import PolicyCommand

await PolicyCommand.execute()
