// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <utility>

#include "libcommon/frame/error.hpp"

namespace career {

// A value, or every error that kept it from being made. Reading the value of a failed result throws
// bad_optional_access.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : value_(std::move(value)) {}
    Result(Error error) { errors_.push_back(std::move(error)); }
    Result(Errors errors) : errors_(std::move(errors)) {}

    explicit operator bool() const { return value_.has_value(); }
    const T& value() const { return value_.value(); }
    T& value() { return value_.value(); }
    const T& operator*() const { return value_.value(); }
    T& operator*() { return value_.value(); }
    const T* operator->() const { return &value_.value(); }
    T* operator->() { return &value_.value(); }
    T take() { return std::move(value_.value()); }
    const Errors& errors() const { return errors_; }

  private:
    std::optional<T> value_;
    Errors errors_;
};

}  // namespace career
