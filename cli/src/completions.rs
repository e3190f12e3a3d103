//! `plain-webhooks completions`

use std::io::Write as _;

use clap::{Args, CommandFactory as _};
use clap_complete::{Shell, generate};

use crate::failure::Failure;

/// Print the completions for a shell
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  plain-webhooks completions bash > ~/.local/share/bash-completion/completions/plain-webhooks
  plain-webhooks completions zsh > ~/.zfunc/_plain-webhooks
  plain-webhooks completions fish > ~/.config/fish/completions/plain-webhooks.fish")]
pub struct Arguments {
    /// The shell to print completions for
    shell: Shell,
}

pub fn run(arguments: &Arguments) -> Result<bool, Failure> {
    let mut script = Vec::new();
    let mut command = crate::Arguments::command();
    generate(arguments.shell, &mut command, "plain-webhooks", &mut script);
    std::io::stdout().write_all(&script)?;
    Ok(true)
}
