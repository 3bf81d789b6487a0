import PolicyCommand

PolicyCommand.main()
