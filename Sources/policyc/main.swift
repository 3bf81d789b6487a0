import PolicyCommand

await PolicyCommand.main()
